using System.Text.Json.Nodes;
using ForumOrchard.Terms.Uses;
using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Models;
using YesSql;

namespace ForumOrchard.Terms.Merging;

/// <summary>
/// Gives all items that have a term another one, and removes the term. Published items are published anew, so that their versions say what changed; a draft that is newer than what visitors see stays one.
/// </summary>
public sealed class MergeTerms(TermUses uses, IContentManager contents, ISession session)
{
    /// <summary>Who changes a taxonomy that has a draft would publish it.</summary>
    /// <param name="taxonomyContentItemId">Id of the taxonomy.</param>
    public async Task<bool> HasDraftAsync(string taxonomyContentItemId) =>
        await contents.GetAsync(taxonomyContentItemId, VersionOptions.Latest) is { Published: false };

    /// <param name="taxonomyContentItemId">Id of a published taxonomy without a newer draft.</param>
    /// <param name="fromId">The term that goes; none is below it.</param>
    /// <param name="intoId">Another term of the taxonomy.</param>
    /// <returns>How many items have changed; null if somebody else has saved one of them at the same moment, and then nothing has.</returns>
    public async Task<int?> ExecuteAsync(string taxonomyContentItemId, string fromId, string intoId)
    {
        try
        {
            var count = await MergeAsync(taxonomyContentItemId, fromId, intoId);
            await session.SaveChangesAsync();
            return count;
        }
        catch (ConcurrencyException)
        {
            await session.CancelAsync();
            return null;
        }
    }

    private async Task<int> MergeAsync(string taxonomyContentItemId, string fromId, string intoId)
    {
        var items = await uses.OfAsync([fromId]);
        foreach (var latest in items)
        {
            if (latest.Published)
            {
                var next = (await contents.GetAsync(latest.ContentItemId, VersionOptions.DraftRequired))!;
                await ReplaceAsync(next, fromId, intoId);
                await contents.PublishAsync(next);
                continue;
            }

            if (await contents.GetAsync(latest.ContentItemId, VersionOptions.Published) is { } published)
            {
                await ReplaceAsync(published, fromId, intoId);
            }

            await ReplaceAsync(latest, fromId, intoId);
            await contents.SaveDraftAsync(latest);
        }

        var taxonomy = (await contents.GetAsync(taxonomyContentItemId, VersionOptions.DraftRequired))!;
        taxonomy.Alter<TaxonomyPart>(part => part.Terms = TermTree.Without(part.Terms, fromId));
        await contents.UpdateAsync(taxonomy);
        await contents.PublishAsync(taxonomy);
        return items.Count;
    }

    private Task ReplaceAsync(ContentItem item, string fromId, string intoId)
    {
        Replace((JsonObject)item.Content, fromId, intoId);
        return contents.UpdateAsync(item);
    }

    /// <summary>Wherever the id stands, not only in taxonomy fields: nothing else has it.</summary>
    private static void Replace(JsonNode node, string fromId, string intoId)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (name, value) in members.ToList())
                {
                    if (IsId(value, fromId))
                    {
                        members[name] = intoId;
                    }
                    else if (value is not null)
                    {
                        Replace(value, fromId, intoId);
                    }
                }

                break;
            case JsonArray elements when elements.Any(element => IsId(element, fromId)):
                var hasBoth = elements.Any(element => IsId(element, intoId));
                for (var i = elements.Count - 1; i >= 0; i--)
                {
                    if (IsId(elements[i], fromId) && hasBoth)
                    {
                        elements.RemoveAt(i);
                    }
                    else if (IsId(elements[i], fromId))
                    {
                        elements[i] = intoId;
                    }
                }

                break;
            case JsonArray elements:
                foreach (var element in elements.OfType<JsonNode>().ToList())
                {
                    Replace(element, fromId, intoId);
                }

                break;
        }
    }

    private static bool IsId(JsonNode? node, string id) => node is JsonValue value && value.TryGetValue<string>(out var text) && text == id;
}
