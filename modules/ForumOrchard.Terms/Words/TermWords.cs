using System.Security.Claims;
using ForumOrchard.Languages.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Contents;
using OrchardCore.Taxonomies.Models;
using YesSql;

namespace ForumOrchard.Terms.Words;

/// <summary>The names of the terms of each taxonomy. They are written by who may edit the taxonomy, and seen at once if they may publish it too.</summary>
internal sealed class TermWords(ISession session, IContentManager contents, WordItems items, IAuthorizationService authorization, IStringLocalizer<TermWords> S) : ITranslatableWords
{
    private const string Prefix = "terms:";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<WordCollection>> ReadAsync()
    {
        var taxonomies = await session.Query<ContentItem, ContentItemIndex>(index => index.Latest && index.ContentType == "Taxonomy").ListAsync();
        return [.. taxonomies.Select(Of).Where(collection => collection.Entries.Count > 0).OrderBy(collection => collection.Title, StringComparer.CurrentCulture)];
    }

    /// <inheritdoc/>
    public async Task<bool> MayWriteAsync(ClaimsPrincipal user, WordCollection collection) =>
        await contents.GetAsync(IdOf(collection), VersionOptions.Latest) is { } taxonomy && await authorization.AuthorizeAsync(user, CommonPermissions.EditContent, taxonomy);

    /// <inheritdoc/>
    public Task<WordResult> WriteAsync(ClaimsPrincipal user, WordCollection collection, string culture, IReadOnlyList<WordChange> changes)
    {
        var texts = changes.ToDictionary(change => change.EntryId, change => change.Text, StringComparer.Ordinal);
        return items.SaveAsync(
            user,
            IdOf(collection),
            taxonomy => Task.FromResult<WordResult?>(Of(taxonomy).IsStill(culture, changes) ? null : new WordsConflict()),
            draft =>
            {
                draft.Alter<TaxonomyPart>(part => part.Terms = TermTree.Copy(part.Terms, term =>
                {
                    if (texts.TryGetValue(term.ContentItemId, out var text))
                    {
                        term.Alter<LabelsPart>(labels => labels.Labels[culture] = text);
                    }
                }));
                return Task.CompletedTask;
            });
    }

    private WordCollection Of(ContentItem taxonomy)
    {
        var (entries, above) = (new List<WordEntry>(), new List<string>());
        foreach (var term in TermList.Of(taxonomy).All)
        {
            above.RemoveRange(term.Depth, above.Count - term.Depth);

            // A term of a type without names has nothing to translate here.
            if (term.Labels.Count > 0)
            {
                entries.Add(new WordEntry(term.ContentItemId, string.Join(" › ", above), term.Labels)
                {
                    Editor = new RouteValueDictionary(new { area = "OrchardCore.Taxonomies", controller = "Admin", action = "Edit", taxonomyContentItemId = taxonomy.ContentItemId, taxonomyItemId = term.ContentItemId }),
                });
            }

            above.Add(term.Name);
        }

        return new WordCollection(Prefix + taxonomy.ContentItemId, S["Terms"], taxonomy.DisplayText ?? taxonomy.ContentItemId, entries)
        {
            Editor = new RouteValueDictionary(new { area = "OrchardCore.Contents", controller = "Admin", action = "Edit", contentItemId = taxonomy.ContentItemId }),
        };
    }

    private static string IdOf(WordCollection collection) => collection.Id[Prefix.Length..];
}
