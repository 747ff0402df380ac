using OrchardCore.ContentManagement;

namespace ForumOrchard.Translations.Units;

/// <summary>An item beside its translation.</summary>
/// <param name="Original">What the other languages have to say: what visitors see of it, before that the draft.</param>
/// <param name="Translation">The latest version.</param>
/// <param name="Fields">What is translated of it.</param>
public sealed record ItemUnits(ContentItem Original, ContentItem Translation, IReadOnlyList<TextUnits> Fields)
{
    public IEnumerable<TranslationUnit> All => Fields.SelectMany(text => text.Units);

    /// <summary>The field of a sentence.</summary>
    public TextUnits FieldOf(TranslationUnit unit) => Fields.First(text => text.Units.Contains(unit));
}
