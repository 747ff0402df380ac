using ForumOrchard.Editing.Tokens;
using ForumOrchard.InterfaceTexts.Texts;

namespace ForumOrchard.InterfaceTexts.Catalogue;

/// <summary>A text in one language.</summary>
/// <param name="Text">What is to be translated.</param>
/// <param name="OfFile">What the files say, a text for each form; null if nothing.</param>
/// <param name="Own">What is written here; null if nothing.</param>
public sealed record TextRow(KnownText Text, IReadOnlyList<string>? OfFile, OwnText? Own)
{
    /// <summary>What is shown, a text for each form; null if nobody has translated it.</summary>
    public IReadOnlyList<string>? Shown => Own?.Texts ?? OfFile;

    public TextState State => Own is not null ? TextState.Own : OfFile is not null ? TextState.OfFile : TextState.Missing;

    /// <summary>Tells whether somebody has written meanwhile.</summary>
    public EditToken Seen => TokenOf(Shown ?? []);

    /// <summary>Equal for texts that are equal when a browser sends them back: a form that is empty at the end is as good as none, for a file may have fewer than the language.</summary>
    public static EditToken TokenOf(IReadOnlyList<string> texts) =>
        EditToken.Of(texts.Reverse().SkipWhile(string.IsNullOrWhiteSpace).Reverse().Select(WithPlainLines).ToArray());

    /// <summary>A text with the line breaks that the site stores: browsers send others.</summary>
    public static string WithPlainLines(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
    }
}
