using System.Globalization;
using ForumOrchard.LegalActs.Indexes;
using ForumOrchard.LegalActs.Models;
using ForumOrchard.Pages.ContentTypes;
using ForumOrchard.Terms;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using YesSql;
using YesSql.Services;

namespace ForumOrchard.LegalActs.Services;

/// <summary>Finds acts, drafts as well, by what an editor types: kind, number, words of the title, year.</summary>
public sealed class ActFinder(ISession session, ITermLabels terms, LegalActWords words, IStringLocalizer<ActFinder> S)
{
    /// <summary>The most acts in one answer.</summary>
    public const int Limit = 10;

    private const int MaxWords = 10;

    private const int MaxRows = 200;

    /// <summary>The acts that have all words, or words that begin so; those with such a number first.</summary>
    /// <param name="text">What was typed; without a word, nothing is found.</param>
    /// <param name="except">The localization set of an act to leave out; null for none.</param>
    public async Task<FoundActs> FindAsync(string? text, string? except)
    {
        var typed = ActText.Words(text);
        if (typed.Count == 0)
        {
            return new FoundActs([], null, false);
        }

        string[] sought = [.. typed.Take(MaxWords)];
        string[] numbers = [string.Join(' ', typed), .. sought];
        var kinds = (await terms.GetAsync("legal-act-kinds")).All;

        var numbered = Query(sought, kinds).Where(index => index.Number.IsIn(numbers)).Take(MaxRows);
        var named = Query(sought, kinds).Take(MaxRows);
        var rows = (await numbered.ListAsync()).Concat(await named.ListAsync()).Where(row => row.LocalizationSet != except).ToList();

        var byNumber = rows.Where(row => numbers.Contains(row.Number, StringComparer.Ordinal)).Select(row => row.LocalizationSet).Distinct().ToList();
        var sets = byNumber.Union(rows.Select(row => row.LocalizationSet)).ToList();
        var acts = await NameAsync([.. sets.Take(Limit)]);
        var alphabet = StringComparer.Create(CultureInfo.CurrentUICulture, ignoreCase: true);
        List<NamedAct> found = [.. acts.Values.OrderByDescending(act => byNumber.Contains(act.LocalizationSet)).ThenBy(act => act.Label, alphabet)];

        // Of several, the one that has just this name or this number.
        List<NamedAct> titled = [.. found.Where(act => typed.SequenceEqual(ActText.Words(act.Title)) || typed.SequenceEqual(ActText.Words(act.Label)))];
        var exact = sets.Count == 1 ? sets[0] : titled.Count == 1 ? titled[0].LocalizationSet : byNumber.Count == 1 ? byNumber[0] : null;
        return new FoundActs(found, found.Find(act => act.LocalizationSet == exact), sets.Count > Limit);
    }

    /// <summary>The acts of these localization sets, by set; sets without an act are missing.</summary>
    public async Task<IReadOnlyDictionary<string, NamedAct>> NameAsync(IReadOnlyCollection<string> sets)
    {
        var wanted = sets.Distinct().ToArray();
        if (wanted.Length == 0)
        {
            return new Dictionary<string, NamedAct>();
        }

        var kinds = await terms.GetAsync("legal-act-kinds");
        return (await session.Query<ContentItem, LegalActNameIndex>(index => index.LocalizationSet.IsIn(wanted)).ListAsync())
            .GroupBy(version => version.LocalizationSetOrDefault()!, StringComparer.Ordinal)
            .ToDictionary(set => set.Key, set => Name(set.Key, [.. set], kinds), StringComparer.Ordinal);
    }

    private IQueryIndex<LegalActNameIndex> Query(string[] sought, IReadOnlyList<Term> kinds)
    {
        var query = session.QueryIndex<LegalActNameIndex>();
        foreach (var word in sought)
        {
            var beginning = " " + word;
            string[] kindsNamed = [.. kinds.Where(kind => kind.Labels.Values.Any(label => ActText.Words(label).Any(part => part.StartsWith(word, StringComparison.Ordinal)))).Select(kind => kind.ContentItemId)];
            query = kindsNamed.Length == 0
                ? query.Where(index => index.Words.Contains(beginning))
                : query.Where(index => index.Words.Contains(beginning) || index.Kind.IsIn(kindsNamed));
        }

        return query.OrderBy(index => index.Id);
    }

    private NamedAct Name(string set, IReadOnlyList<ContentItem> versions, TermList kinds)
    {
        var language = CultureInfo.CurrentUICulture.Name;
        var items = versions.Where(version => version.Latest).ToLookup(version => string.Equals(version.CultureOrDefault(), language, StringComparison.OrdinalIgnoreCase));
        var shown = items[true].FirstOrDefault() ?? items[false].FirstOrDefault() ?? versions[0];
        var part = shown.PartOrDefault<LegalActPart>()!;
        var kind = kinds.ByIds(part.Kind.TermContentItemIds).FirstOrDefault();
        string[] publishedIn = [.. versions.Where(version => version.Published).Select(version => version.CultureOrDefault()).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)];
        var languages = versions.Select(version => version.CultureOrDefault()).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal).Select(culture =>
        {
            var name = CultureInfo.GetCultureInfo(culture).NativeName;
            return publishedIn.Contains(culture, StringComparer.OrdinalIgnoreCase) ? name : S["{0} (draft)", name].Value;
        });

        return new NamedAct(
            set,
            shown.ContentItemId,
            shown.DisplayText ?? string.Empty,
            Join(words.Number(part.Number.Text), shown.DisplayText, part.Adopted.Value?.Year.ToString(CultureInfo.InvariantCulture)),
            Join(words.Status(part.Status.Text, kind), string.Join(", ", languages)),
            publishedIn);
    }

    private static string Join(params string?[] texts) => string.Join(" · ", texts.Where(text => !string.IsNullOrEmpty(text)));
}

/// <summary>What was found.</summary>
/// <param name="Acts">At most <see cref="ActFinder.Limit"/>.</param>
/// <param name="Exact">The act that was meant: the only one, or the only one with the typed title or number; null if there is none such.</param>
/// <param name="HasMore">Whether there are more.</param>
public sealed record FoundActs(IReadOnlyList<NamedAct> Acts, NamedAct? Exact, bool HasMore);
