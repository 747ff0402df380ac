using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Taxonomies.Models;
using Sapling.Content.Elements;
using Sapling.Content.Items;
using Sapling.Features.Contents.Containers;

namespace Sapling.Features.Taxonomies;

/// <summary>Walks the term tree of a taxonomy; child terms are in a term's JSON member <c>Terms</c>.</summary>
internal static class TaxonomyTerms
{
    internal const string Children = "Terms";

    internal static ContainerAddress Address { get; } = new("OrchardCore.Taxonomies", "taxonomyContentItemId", "taxonomyItemId");

    /// <summary>The terms, for their editors.</summary>
    internal static ItemTree TreeOf(TaxonomyPart taxonomy) => new(taxonomy.Terms, Children);

    /// <summary>Whether items of a type are only part of others.</summary>
    internal static bool CanBeTerm(ContentTypeDefinition type) => !type.IsCreatable() && !type.IsListable() && !type.HasStereotype();

    /// <summary>All terms, each before its children.</summary>
    internal static IEnumerable<ContentItem> All(ContentItem taxonomy) =>
        Arrays(taxonomy).SelectMany(Walk).Select(path => Read(path.Node));

    /// <summary>All terms, each before its children, with its level and whether it has no children.</summary>
    internal static IEnumerable<(ContentItem Term, int Level, bool IsLeaf)> Tree(ContentItem taxonomy) =>
        Arrays(taxonomy).SelectMany(Walk).Select(path => (Read(path.Node), path.Level, path.Node[Children] is not JsonArray { Count: > 0 }));

    /// <summary>The term with this id; null if there is none.</summary>
    internal static ContentItem? Find(ContentItem taxonomy, string termContentItemId) =>
        Arrays(taxonomy).SelectMany(Walk).Where(path => IdOf(path.Node) == termContentItemId).Select(path => Read(path.Node)).FirstOrDefault();

    /// <summary>The term with this id and its ancestors, from the term up; empty if there is none.</summary>
    internal static IReadOnlyList<ContentItem> Lineage(ContentItem taxonomy, string termContentItemId)
    {
        var lineage = new List<ContentItem>();

        for (var step = Arrays(taxonomy).SelectMany(Walk).FirstOrDefault(path => IdOf(path.Node) == termContentItemId); step is not null; step = step.Parent)
        {
            lineage.Add(Read(step.Node));
        }

        return lineage;
    }

    private static IEnumerable<JsonArray> Arrays(ContentItem taxonomy)
    {
        if (taxonomy.Data[nameof(TaxonomyPart)]?[nameof(TaxonomyPart.Terms)] is JsonArray terms)
        {
            yield return terms;
        }
    }

    private static IEnumerable<Step> Walk(JsonArray terms) => Walk(terms, null);

    private static IEnumerable<Step> Walk(JsonArray terms, Step? parent)
    {
        foreach (var node in terms.OfType<JsonObject>())
        {
            var step = new Step(node, parent);
            yield return step;

            if (node[Children] is JsonArray children)
            {
                foreach (var below in Walk(children, step))
                {
                    yield return below;
                }
            }
        }
    }

    private static string? IdOf(JsonObject term) => (string?)term[nameof(ContentItem.ContentItemId)];

    private static ContentItem Read(JsonObject term) => term.Deserialize<ContentItem>(ContentJson.Options)!;

    private sealed record Step(JsonObject Node, Step? Parent)
    {
        public int Level => Parent is null ? 0 : Parent.Level + 1;
    }
}
