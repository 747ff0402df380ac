using System.Globalization;
using ForumOrchard.LegalActs.Models;
using ForumOrchard.Pages.ContentTypes;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace ForumOrchard.LegalActs.Indexes;

/// <summary>Fills <see cref="LegalActNameIndex"/>: one row each for the published and the latest version of an act.</summary>
public sealed class LegalActNameIndexProvider : IndexProvider<ContentItem>
{
    /// <inheritdoc/>
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<LegalActNameIndex>()
        .When(item => item.Has<LegalActPart>())
        .Map(item => (item.Published || item.Latest) && item.LocalizationSetOrDefault() is { Length: > 0 } set ? [Row(item, set)] : []);

    private static LegalActNameIndex Row(ContentItem item, string set)
    {
        var part = item.PartOrDefault<LegalActPart>()!;
        var words = ActText.Words($"{part.Number.Text} {item.DisplayText} {part.Adopted.Value?.Year.ToString(CultureInfo.InvariantCulture)}");
        return new LegalActNameIndex
        {
            LocalizationSet = set,
            Kind = part.Kind.TermContentItemIds?.FirstOrDefault(),
            Number = Cut(string.Join(' ', ActText.Words(part.Number.Text))),
            Words = Cut(string.Concat(words.Select(word => " " + word))),
        };
    }

    private static string Cut(string text) => text.Length > LegalActNameIndex.Length ? text[..LegalActNameIndex.Length] : text;
}
