using ForumOrchard.LegalActs.Indexes;
using ForumOrchard.LegalActs.Models;
using ForumOrchard.LegalActs.ViewModels;
using ForumOrchard.Pages.ContentTypes;
using ForumOrchard.Pages.Lists;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using YesSql;
using YesSql.Services;

namespace ForumOrchard.LegalActs.Services;

/// <summary>The published acts of one language, and their relations.</summary>
public sealed class LegalActCollection(ISession session, ListValues values)
{
    /// <summary>The acts that match the filters, latest adoption first; null or empty filters nothing.</summary>
    /// <param name="culture">The culture.</param>
    /// <param name="level"><c>international</c> or <c>national</c>.</param>
    /// <param name="kind">Id of a term in <c>legal-act-kinds</c>.</param>
    /// <param name="status">One of the values of <see cref="LegalActPart.Status"/>.</param>
    public IQuery<ContentItem> Find(string culture, string? level = null, string? kind = null, string? status = null)
    {
        var acts = session
            .Query<ContentItem, LegalActIndex>(index => index.Culture == culture)
            .OrderByDescending(index => index.Adopted)
            .ThenByDescending(index => index.Id);

        if (!string.IsNullOrEmpty(level))
        {
            acts = acts.Where(index => index.Level == level);
        }

        if (!string.IsNullOrEmpty(kind))
        {
            acts = acts.Where(index => index.Kind == kind);
        }

        if (!string.IsNullOrEmpty(status))
        {
            acts = acts.Where(index => index.Status == status);
        }

        return acts;
    }

    /// <summary>What the acts have for the filters <c>level</c>, <c>kind</c> (ids of terms) and <c>status</c>.</summary>
    public Task<FilterValues> ValuesAsync(string culture) => values.GetAsync("LegalAct", culture, async committed =>
        new FilterValues(
            ["level", "kind", "status"],
            (await committed.QueryIndex<LegalActIndex>(index => index.Culture == culture).ListAsync()).Select(row => (IReadOnlyList<IEnumerable<string>>)
            [
                [row.Level],
                row.Kind is { } kind ? [kind] : [],
                row.Status is { } status ? [status] : [],
            ])));

    /// <summary>The acts of one program, latest adoption first.</summary>
    /// <param name="culture">The culture.</param>
    /// <param name="program">The program's localization set.</param>
    public IQuery<ContentItem> OfProgram(string culture, string program) => session
        .Query<ContentItem, LegalActProgramIndex>(index => index.Culture == culture && index.Program == program)
        .OrderByDescending(index => index.Adopted)
        .ThenByDescending(index => index.Id);

    /// <summary>
    /// The acts related to <paramref name="act"/>, in its language, by relation as seen from it: <c>amends</c> or, in
    /// the other direction, <c>amends-inverse</c>. Acts without a version in that language are omitted.
    /// </summary>
    public async Task<ILookup<string, ContentItem>> RelationsAsync(ContentItem act)
    {
        var localization = act.PartOrDefault<LocalizationPart>();
        if (localization?.Culture is not { } culture || localization.LocalizationSet is not { } ownSet)
        {
            return Enumerable.Empty<ContentItem>().ToLookup(_ => string.Empty);
        }

        var relations = act.PartOrDefault<LegalActPart>()!.Relations;
        var sets = relations.Select(relation => relation.LocalizationSet).Distinct().ToArray();

        // The culture index stores lower-case names: "ky-kg".
        var indexed = culture.ToLowerInvariant();
        var targets = sets.Length == 0
            ? []
            : (await session
                .Query<ContentItem, LocalizedContentItemIndex>(index => index.Culture == indexed && index.Published && index.LocalizationSet.IsIn(sets))
                .ListAsync())
                .DistinctBy(item => item.PartOrDefault<LocalizationPart>()!.LocalizationSet)
                .ToDictionary(item => item.PartOrDefault<LocalizationPart>()!.LocalizationSet!, StringComparer.Ordinal);

        var sources = await session
            .Query<ContentItem, LegalActRelationIndex>(index => index.Culture == culture && index.Target == ownSet)
            .ListAsync();

        var forward = relations
            .Where(relation => targets.ContainsKey(relation.LocalizationSet))
            .Select(relation => (relation.Kind, Act: targets[relation.LocalizationSet]));
        var backward = sources
            .DistinctBy(source => source.ContentItemId)
            .SelectMany(source => source.PartOrDefault<LegalActPart>()!.Relations
                .Where(relation => relation.LocalizationSet == ownSet)
                .Select(relation => (Kind: relation.Kind + "-inverse", Act: source)));

        return forward.Concat(backward).ToLookup(relation => relation.Kind, relation => relation.Act);
    }

    /// <summary>The acts that an act amended and that are past, each with the act that has taken its place: amendments of them hold no longer.</summary>
    public async Task<IReadOnlyList<ReplacedAct>> ReplacedTargetsAsync(ContentItem act)
    {
        var replaced = new List<ReplacedAct>();
        foreach (var target in (await RelationsAsync(act))["amends"].Where(IsPast))
        {
            replaced.Add(new ReplacedAct(target, await SuccessorAsync(target)));
        }

        return replaced;
    }

    private static bool IsPast(ContentItem act) => LegalActStatus.IsPast(act.PartOrDefault<LegalActPart>()?.Status.Text);

    /// <summary>The last of the acts that replaced or repealed one another; null if none did.</summary>
    private async Task<ContentItem?> SuccessorAsync(ContentItem act)
    {
        // Editors may enter a circle.
        var known = new HashSet<string>(StringComparer.Ordinal) { act.ContentItemId };
        ContentItem? successor = null;
        for (var current = act; IsPast(current);)
        {
            var relations = await RelationsAsync(current);
            var next = relations["replaces-inverse"].Concat(relations["repeals-inverse"]).FirstOrDefault();
            if (next is null || !known.Add(next.ContentItemId))
            {
                break;
            }

            current = successor = next;
        }

        return successor;
    }
}
