/// The units of measure: SI with its prefixes, imperial and American, bytes and bits; canonical symbols as in the schema.
enum MeasureUnits {
    /// Bases that take SI prefixes: symbol as written, canonical symbol, names (the plural adds s), prefixes in use.
    private static let metric: [(symbol: String, canonical: String, names: String, prefixes: String)] = [
        ("m", "m", "metre,meter", "n u m c d k p"),
        ("g", "g", "gram,gramme", "n u m c k"),
        ("l", "l", "litre,liter", "u m c d h"),
        ("L", "l", "", "u m c d h"),
        ("W", "W", "watt", "m k M G T"),
        ("Wh", "Wh", "watt hour", "k M G T"),
        ("V", "V", "volt", "m k"),
        ("A", "A", "amp,ampere", "m"),
        ("Hz", "Hz", "hertz", "k M G T"),
        ("J", "J", "joule", "k M G T"),
        ("Pa", "Pa", "pascal", "h k M G"),
        ("N", "N", "newton", "k M"),
        ("Gy", "Gy", "gray", "u m"),
        ("Sv", "Sv", "sievert", "u m"),
        ("Bq", "Bq", "becquerel", "k M G T"),
        ("eV", "eV", "electronvolt,electron volt", "k M G T"),
        ("B", "B", "byte", "k M G T P"),
        ("bit", "bit", "bit", "k M G T"),
        ("cal", "cal", "calorie", "k"),
        ("bar", "bar", "bar", "m"),
        ("Wp", "Wp", "", "k M G"),
        ("tonne", "t", "tonne", "k M"),
    ]

    private static let prefixes: [(symbol: String, canonical: String, name: String)] = [
        ("p", "p", "pico"), ("n", "n", "nano"), ("u", "u", "micro"), ("µ", "u", ""), ("μ", "u", ""),
        ("m", "m", "milli"), ("c", "c", "centi"), ("d", "d", "deci"), ("h", "h", "hecto"), ("k", "k", "kilo"),
        ("M", "M", "mega"), ("G", "G", "giga"), ("T", "T", "tera"), ("P", "P", "peta"),
    ]

    /// The rest: canonical symbol, symbols in exact case, names in any case.
    private static let others = """
        %ABV||abv
        BTU|BTU Btu|British thermal unit,British thermal units,btu,btus
        GiB|GiB|gibibyte,gibibytes
        K|K|kelvin,kelvins,degrees kelvin
        KiB|KiB|kibibyte,kibibytes
        MiB|MiB|mebibyte,mebibytes
        TEU|TEU TEUs|teus
        acre||acre,acres
        bbl|bbl bbls|barrel,barrels,barrels of oil,barrel of oil
        boe|boe|barrels of oil equivalent
        carat|ct|carat,carats
        cup||cup,cups
        dB|dB dBa dBA|decibel,decibels
        deg|°|degree,degrees,deg,degs
        degC|°C ºC ℃ C|degree Celsius,degrees Celsius,degree C,degrees C,degree centigrade,degrees centigrade,deg C,\
        deg Celsius,Celsius,celcius,centigrade,centigrate,° Celsius,° centigrade,degrees celcius
        degF|°F ºF ℉ F|degree Fahrenheit,degrees Fahrenheit,degree F,degrees F,deg F,deg Fahrenheit,Fahrenheit,\
        farenheit,degrees farenheit,° Fahrenheit
        fathom||fathom,fathoms
        fl oz|fl oz|fluid ounce,fluid ounces
        ft|ft|foot,feet
        ft2|ft2|square foot,square feet,sq ft,sq feet,sqft
        ft3|ft3|cubic foot,cubic feet,cu ft
        gal|gal gals|gallon,gallons
        ha|ha|hectare,hectares
        hp|hp bhp|horsepower
        in|" in|inch,inches
        in2||square inch,square inches,sq in
        kn|kn|knot,knots
        kt|kt|kiloton,kilotons
        km/h|km/h kph kmh kmph kmhr|kilometre per hour,kilometres per hour,kilometer per hour,kilometers per hour,\
        kilometres an hour,kilometers an hour,kph,kmh,km per hour,km an hour
        l/100km|l/100km|litres per 100 km
        lb|lb lbs|lb,lbs,pound,pounds
        ly||light year,light years
        m/s|m/s|metre per second,metres per second,meter per second,meters per second
        mi|mi|mile,miles
        mi2||square mile,square miles,sq mi,sq mile,sq miles
        mg/dl|mg/dL mg/dl|
        mol|mol|mole,moles
        mpg|mpg|miles per gallon,miles to the gallon,mpg
        mph|mph|mile per hour,miles per hour,miles an hour,mile an hour,mph
        nmi|nmi|nautical mile,nautical miles
        oz|oz|ounce,ounces
        ppb|ppb|parts per billion
        ppm|ppm|parts per million
        psi|psi|pounds per square inch
        pt||pint,pints
        px|px|pixel,pixels
        qt|qt|quart,quarts
        rad||radian,radians
        rpm|rpm|revolutions per minute,rpm
        st|st|stone
        t|t|metric ton,metric tons,mt
        t/d|tpd|tonnes per day
        tbsp|tbsp|tablespoon,tablespoons,tbsp
        ton||ton,tons,short ton,short tons,long ton,long tons
        tsp|tsp|teaspoon,teaspoons,tsp
        yd|yd yds|yard,yards
        yd2||square yard,square yards,sq yd
        kcal|kcal|
        gpm|gpm|gallons per minute
        cfs|cfs|cubic feet per second
        bpd|bpd b/d|barrels per day,barrels a day
        MP|MP|megapixel,megapixels
        oz t|oz t|troy ounce,troy ounces
        """

    /// Symbols that people write in the wrong case, where only one unit can be meant.
    private static let loose: [(String, String)] = [
        ("KM", "km"), ("Km", "km"), ("KMs", "km"), ("kms", "km"), ("KG", "kg"), ("Kg", "kg"), ("kgs", "kg"),
        ("KGs", "kg"),
        ("CM", "cm"), ("cms", "cm"), ("MM", "mm"), ("mm", "mm"), ("ML", "ml"), ("LB", "lb"), ("LBS", "lb"),
        ("FT", "ft"),
        ("MPH", "mph"), ("KB", "kB"), ("kb", "kbit"), ("Kb", "kbit"), ("mb", "MB"), ("Mb", "Mbit"), ("gb", "GB"),
        ("Gb", "Gbit"), ("tb", "TB"), ("b", "bit"), ("kw", "kW"), ("KW", "kW"), ("mw", "MW"), ("gw", "GW"),
        ("kwh", "kWh"),
        ("KWh", "kWh"), ("KWH", "kWh"), ("mwh", "MWh"), ("MWH", "MWh"), ("gwh", "GWh"), ("GWH", "GWh"), ("ghz", "GHz"),
        ("Ghz", "GHz"), ("GHZ", "GHz"), ("mhz", "MHz"), ("Mhz", "MHz"), ("MHZ", "MHz"), ("hz", "Hz"), ("mcg", "ug"),
        ("Mbps", "Mbit/s"), ("mbps", "Mbit/s"), ("Gbps", "Gbit/s"), ("kbps", "kbit/s"), ("OZ", "oz"), ("HP", "hp"),
        ("DB", "dB"), ("db", "dB"), ("Ha", "ha"), ("YD", "yd"), ("feets", "ft"),
    ]

    /// Units whose symbol is one letter or a word of its own: they count only right after the digits, or as written here
    /// with a space where nothing else can be meant.
    static let shortSymbols = Set([
        "m", "g", "l", "L", "W", "V", "A", "N", "J", "B", "K", "C", "F", "t", "b", "st", "ha", "pt", "ct", "\"",
    ])

    /// The canonical symbols, by the values of the tables.
    static let canonical: [String] = all.map(\.canonical)

    /// Symbols, in exact case.
    static let symbols: PhraseTable = {
        var table = PhraseTable(folds: false)
        for (index, unit) in all.enumerated() { for symbol in unit.symbols { table.add(symbol, index) } }
        return table
    }()

    /// Names, in any case.
    static let names: PhraseTable = {
        var table = PhraseTable(folds: true)
        for (index, unit) in all.enumerated() { for name in unit.names { table.add(name, index) } }
        return table
    }()

    private struct Unit: Sendable {
        let canonical: String
        let symbols: [String]
        let names: [String]
    }

    private static let all: [Unit] =
        metricUnits + otherUnits + loose.map { Unit(canonical: $1, symbols: [$0], names: []) }

    private static let otherUnits: [Unit] = others.split(separator: "\n").map { line in
        let fields = line.split(separator: "|", omittingEmptySubsequences: false)
        return Unit(
            canonical: String(fields[0]),
            symbols: fields.count > 1 ? symbols(fields[1]) : [],
            names: fields.count > 2 ? fields[2].split(separator: ",").map(String.init) : [])
    }

    /// Symbols are divided by spaces; one of two words stands alone.
    private static func symbols(_ field: Substring) -> [String] {
        field == "fl oz" || field == "oz t" ? [String(field)] : field.split(separator: " ").map(String.init)
    }

    private static let metricUnits: [Unit] = metric.flatMap { base -> [Unit] in
        var units = [unit(base.symbol, base.canonical, base.names, "", "")]
        let wanted = base.prefixes.split(separator: " ").map(String.init)
        for prefix in prefixes where wanted.contains(prefix.canonical) {
            let symbol = base.symbol == "tonne" ? "" : prefix.symbol + base.symbol
            units.append(unit(symbol, prefix.canonical + base.canonical, base.names, prefix.name, prefix.symbol))
        }
        return units.flatMap(powers)
    }

    private static func unit(_ symbol: String, _ canonical: String, _ names: String, _ name: String, _ prefix: String)
        -> Unit
    {
        // A prefix without a name is a second way to write it.
        let bases = prefix.isEmpty || !name.isEmpty ? names.split(separator: ",").map(String.init) : []
        let isInvariant = canonical.hasSuffix("Hz")
        return Unit(
            canonical: canonical, symbols: symbol.isEmpty ? [] : [symbol],
            names: bases.flatMap { isInvariant ? [name + $0] : [name + $0, name + $0 + "s"] })
    }

    /// A length with its square and cube: `km2 km² km^2`, "square kilometres", "km squared".
    private static func powers(_ unit: Unit) -> [Unit] {
        guard unit.canonical.hasSuffix("m"), unit.canonical.count <= 2 else { return [unit] }
        var units = [unit]
        for (digit, raised, after, long, short) in [
            ("2", "²", "squared", "square ", "sq "), ("3", "³", "cubed", "cubic ", "cu "),
        ] {
            var symbols: [String] = []
            for symbol in unit.symbols {
                symbols += [symbol + digit, symbol + raised, symbol + "^" + digit, symbol + " " + after]
                symbols += [short + symbol, long + symbol]
            }
            let names = unit.names.flatMap { [long + $0, short + $0, $0 + " " + after] }
            units.append(Unit(canonical: unit.canonical + digit, symbols: symbols, names: names))
        }
        return units
    }
}
