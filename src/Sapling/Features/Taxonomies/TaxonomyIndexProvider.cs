using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Indexing;
using YesSql.Indexes;

namespace Sapling.Features.Taxonomies;

/// <summary>
/// Indexes the terms of each published or latest version. It recognizes a taxonomy field by its JSON members, so that
/// it needs no definitions and works while a field's definition changes in the same unit of work.
/// </summary>
internal sealed class TaxonomyIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context.For<TaxonomyIndex>()
        .When(item => item.Published || item.Latest)
        .Map(RowsOf);

    private static IEnumerable<TaxonomyIndex> RowsOf(ContentItem item) =>
        from part in item.Data
        where part.Value is JsonObject
        from field in (JsonObject)part.Value!
        where field.Value is JsonObject
        from term in TermsOf((JsonObject)field.Value!)
        select new TaxonomyIndex
        {
            TaxonomyContentItemId = term.Taxonomy,
            TermContentItemId = term.Term,
            ContentItemId = item.ContentItemId,
            ContentType = item.ContentType,
            ContentPart = part.Key,
            ContentField = field.Key,
            Published = item.Published,
            Latest = item.Latest,
        };

    private static IEnumerable<(string Taxonomy, string Term)> TermsOf(JsonObject field)
    {
        if (TextOf(field[nameof(TaxonomyField.TaxonomyContentItemId)]) is not { Length: > 0 } taxonomy
            || field[nameof(TaxonomyField.TermContentItemIds)] is not JsonArray terms)
        {
            yield break;
        }

        foreach (var node in terms)
        {
            if (TextOf(node) is { Length: > 0 } term)
            {
                yield return (taxonomy, term);
            }
        }
    }

    private static string? TextOf(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : null;
}
