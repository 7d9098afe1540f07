import Library
import Model

/// Joins and splits the people of a name, by the numbers and letters that their page gives them.
struct PersonJudge {
    let library: ArticleLibrary
    /// Words of the name.
    let name: String

    /// Holds two of them for the same: `1,2`.
    func join(_ pair: String) throws {
        let people = try library.people(named: name)
        let numbers = pair.split { $0 == "," || $0 == " " }.compactMap { Int($0) }
        guard numbers.count == 2, numbers.allSatisfy(people.indices.map({ $0 + 1 }).contains),
            let one = people[numbers[0] - 1].appearances.first, let other = people[numbers[1] - 1].appearances.first
        else { throw Failure.usage("join \(pair): give two of the numbers before the names, as in 1,2") }
        try library.join(one.guise, other.guise)
    }

    /// Holds a role for somebody else's: `1b`.
    func split(_ role: String) throws {
        let people = try library.people(named: name)
        let number = role.prefix(while: \.isNumber)
        guard let place = Int(number), people.indices.contains(place - 1), role.count == number.count + 1,
            let index = role.last.flatMap({ PersonText.letters.firstIndex(of: $0) }),
            people[place - 1].roles.indices.contains(index)
        else { throw Failure.usage("split \(role): give a number and a letter from the list, as in 1b") }
        let roles = people[place - 1].roles
        guard roles.count > 1 else { throw Failure.usage("split \(role): this is the only role of this person") }
        try library.split(roles[index].guise)
    }

    /// Does something and gives the library's failure the words of the program.
    func attempt(_ body: (PersonJudge) throws -> Void) throws {
        do {
            try body(self)
        } catch let error as LibraryError {
            throw Failure.library(library.path, error)
        }
    }
}
