/// A picture of a page on its way into an article: what the page says of it, and where it stands among the blocks.
struct PagePicture {
    /// What it shows.
    var description: String?
    /// Width and height in pixels.
    var width: Int?
    var height: Int?
    /// Its address as the page writes it; `nil` where it stands in the page itself.
    var source: String?
    /// The element that holds it together with what stands under it.
    var figure: Int?
    /// Whether it leads to another page rather than to the picture itself.
    var isLinked = false

    /// Whether its file is named like a logo or the like: only words under it make it a picture of the article.
    var isNamedFurniture = false

    /// The index of the block that follows it.
    var next = 0
    /// Whether words stand before it on its line.
    var isInLine = false
}
