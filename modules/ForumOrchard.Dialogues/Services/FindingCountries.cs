using ForumOrchard.Dialogues.Models;
using ForumOrchard.Terms.Uses;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;

namespace ForumOrchard.Dialogues.Services;

/// <summary>The countries of findings, which may be others than those of their dialogue.</summary>
public sealed class FindingCountries(ISession session) : IFurtherTermUses
{
    /// <inheritdoc/>
    public async Task<IEnumerable<string>> ItemsWithAsync(IReadOnlyCollection<string> termIds) =>
        (await session.Query<ContentItem, ContentItemIndex>(index => index.ContentType == "Dialogue" && (index.Published || index.Latest)).ListAsync())
            .Where(item => item.TryGet<DialoguePart>(out var part) && part.Findings.Any(finding => termIds.Contains(finding.Country)))
            .Select(item => item.ContentItemId);
}
