using ForumOrchard.InterfaceTexts.Catalogue;

namespace ForumOrchard.InterfaceTexts.Exchange;

/// <summary>What becomes of a message of a file.</summary>
/// <param name="Line">Where it is, from 1.</param>
/// <param name="Original">What it translates.</param>
/// <param name="Texts">One for each form of the language, or of the file if the site has no such text; empty if there is none.</param>
/// <param name="Outcome">What becomes of it.</param>
/// <param name="Row">The text here; null if this site has none.</param>
/// <param name="Fault">Why it is refused; null if it is not.</param>
public sealed record ReturnedText(int Line, string Original, IReadOnlyList<string> Texts, ReturnOutcome Outcome, TextRow? Row, string? Fault = null);

/// <summary>What may become of a message.</summary>
public enum ReturnOutcome
{
    /// <summary>Nothing is shown here so far.</summary>
    New,

    /// <summary>Another text is shown here.</summary>
    Changed,

    /// <summary>It is wrong; the reason is told.</summary>
    Refused,

    /// <summary>The site does not say this.</summary>
    Unknown,

    /// <summary>A program only guesses.</summary>
    Fuzzy,

    /// <summary>It is not translated in the file.</summary>
    Untranslated,

    /// <summary>It is here already.</summary>
    Same,
}
