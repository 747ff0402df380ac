using ForumOrchard.Editing.Tokens;

namespace ForumOrchard.InterfaceTexts.Catalogue;

/// <summary>A text of the theme or a module, as the PO files name it.</summary>
/// <param name="Context">The <c>msgctxt</c>; null if the text applies everywhere.</param>
/// <param name="Original">The English text of the source; its singular.</param>
/// <param name="Plural">The English plural; null if it has none.</param>
/// <param name="Modules">Ids of the modules and themes that say it; empty if nothing tells it.</param>
public sealed record KnownText(string? Context, string Original, string? Plural, IReadOnlyList<string> Modules)
{
    /// <summary>Finds it in forms: equal for an equal context and original, of letters, digits, hyphens and underscores.</summary>
    public string Key { get; } = EditToken.Of(new[] { Context ?? string.Empty, Original }).Value;
}
