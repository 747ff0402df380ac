using ForumOrchard.SearchMeasures.Corpus;
using ForumOrchard.SearchMeasures.Reporting;
using ForumOrchard.SearchMeasures.Sites;
using ForumOrchard.Testing;

namespace ForumOrchard.SearchMeasures.Judging;

/// <summary>Measures the search with all its steps, then without each of them.</summary>
internal static class RelevanceReport
{
    /// <summary>The tables by their places in the document.</summary>
    /// <param name="isWhole">False leaves out what each step is worth, which takes a site for each.</param>
    /// <exception cref="InvalidOperationException">A judgement is wrong; the message says which.</exception>
    public static async Task<IReadOnlyList<(string Place, string Table)>> MakeAsync(bool isWhole)
    {
        var samples = SampleCorpus.Take(JudgedSite.Samples).ToList();
        var whole = await MeasureAsync(Ablation.None, samples);
        foreach (var poor in whole.Where(score => score.Ndcg10 < RelevanceTables.Goal).OrderBy(score => score.Ndcg10))
        {
            Console.Error.WriteLine($"  {poor.Ndcg10:0.00} {poor.Query.Culture} {poor.Query.Class}: {poor.Query.Query} → {string.Join(", ", poor.First.Select(one => $"{one.Path} ({one.Grade})"))}");
        }

        if (!isWhole)
        {
            return [("relevance", RelevanceTables.ByClass(whole))];
        }

        var without = new List<(string, IReadOnlyList<QueryScore>)>();
        foreach (var ablation in Ablation.All)
        {
            without.Add((ablation.Name, await MeasureAsync(ablation, samples)));
        }

        return [("relevance", RelevanceTables.ByClass(whole)), ("ablation", RelevanceTables.Without(whole, without))];
    }

    /// <exception cref="InvalidOperationException">A judgement is wrong; the message says which.</exception>
    private static async Task<IReadOnlyList<QueryScore>> MeasureAsync(Ablation ablation, IReadOnlyList<Sample> samples)
    {
        Progress.Say($"relevance without {ablation.Name}");
        await using var site = new ForumSite { ChangeServices = ablation.Change };
        await site.InitializeAsync();
        await JudgedSite.FillAsync(site, samples);
        var items = await JudgedSite.ItemsAsync(site, samples);
        return JudgementCheck.Faults(JudgedQuery.All, items).ToList() is { Count: > 0 } faults
            ? throw new InvalidOperationException("Judgements that cannot be right:\n" + string.Join('\n', faults))
            : await RelevanceRun.MeasureAsync(new SearchVisitor(site.Client), items, JudgedQuery.All, isElsewhereSeen: ablation.IsElsewhereSeen);
    }
}
