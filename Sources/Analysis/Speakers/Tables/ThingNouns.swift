/// What ends the name of a place, an event, a law or a work: neither a person nor a body. Written for this project.
enum ThingNouns {
    /// In lower case.
    static let all = WordTable(
        """
        accord accords act agreement airport amendment arena avenue award awards barrier bay beach bill boulevard
        bowl bridge building camp canal canyon cape castle cemetery championship championships coast constitution
        convention corridor county covid creek crisis cup dam day deal decade delta derby desert district era
        festival final finals forest fort games gulf harbor harbour heights highway hill hills hotel inlet island
        islands isle isles lake lane law laws marathon massacre medal memorial monument motorway mountain mountains
        oblast ocean olympics open palace pandemic park pass peak peninsula pier pipeline plain plan plateau plaza
        point port prefecture prize protocol province reef region reservoir revolution ridge river road rock route
        ruling sea season settlement spring square stadium statehouse station strait straits street strip summit
        superbowl terminal territory theorem tour tower towers treaty tunnel valley village virus volcano war wars
        waterfall way week week-end world zone
        """)
}
