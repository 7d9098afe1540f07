/// Surnames of China, Korea and Vietnam as written in Latin letters, which stand first in the full name. Written for this project.
enum EastAsianSurnames {
    /// In lower case, without diacritics.
    static let all = WordTable(
        """
        an bae bai bui cai cao cha chan chang chau che chen cheng cheong cheuk cheung chi chiang chin chiu cho choe
        choi chong chow choy chu chua chun chung dai dang dao deng ding dinh do doan dong du duan duong fan fang
        feng fu fung gan gao ge gong gu guan guo ha han hang hao he heng heo ho hoang hong hou hsieh hsu hu hua
        huang hung huynh hwang hyun im jang jeon jeong ji jia jiang jin jing jo joo ju jung kang ke khoo kim ko kong
        koo kuo kwak kwan kwok kwon lac lai lam lau le lee lei leong leung li lian liang liao lim lin ling liu lo
        loh long lou low lu lui luo luong luu ly ma mai mao meng mi min mo mok moon nam ng ngai ngo nguyen nie ning
        noh oh ong ou pak pan pang park peng pham phan phung ping poon pu qi qian qiao qin qiu qu quach quan rao ren
        rhee roh ru ryu seo shao shen sheng shi shih shin shum si sim sin siu so soh son song su suh sun tai tam tan
        tang tao teo thai tian tien to ton tong tran trang trinh truong tsai tsang tse tseng tsui tu tung vo vu
        vuong wai wan wang wei wen weng wi won wong woo wu xi xia xiang xiao xie xin xing xiong xu xue yan yang yao
        yap ye yeo yeoh yeung yi yim yin ying yip yoo yoon you yu yuan yue yuen yun yung zeng zha zhai zhan zhang
        zhao zheng zhi zhong zhou zhu zhuang zhuo zou zuo
        """)
}
