using ForumOrchard.Editing.Fields;
using OrchardCore.ContentManagement.Metadata.Models;

namespace ForumOrchard.Translations.Texts;

/// <summary>What a translator translates of one place of an item.</summary>
/// <param name="Slot">The place.</param>
/// <param name="Part">The definition of its part.</param>
/// <param name="IsHtml">Whether its texts are HTML, not plain text.</param>
/// <param name="Texts">Empty texts are among them.</param>
public sealed record TranslatableText(Slot Slot, ContentTypePartDefinition Part, bool IsHtml, IReadOnlyList<string> Texts);
