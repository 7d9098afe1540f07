import TUI
import Testing
