using ForumOrchard.Editing.Versions;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Translations.Changes;

/// <summary>What a translation does not say yet.</summary>
/// <param name="Now">What visitors see of the original; before it is published, its draft.</param>
/// <param name="Before">What the translation was compared with; null if that is not kept.</param>
/// <param name="Fields">What says something else now; empty if nothing does or <paramref name="Before"/> is null.</param>
public sealed record ChangesOfOriginal(ContentItem Now, ContentItem? Before, IReadOnlyList<ChangedField> Fields)
{
    /// <summary>How many words and numbers are new or gone.</summary>
    public int Words => Fields.SelectMany(changed => changed.Pieces).Where(piece => piece.Mark != Mark.Kept).Sum(piece => Texts.TextSense.Of(piece.Text).Count());
}
