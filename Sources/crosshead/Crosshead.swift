import ArgumentParser

@main
struct Crosshead: ParsableCommand {}
