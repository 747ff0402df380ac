using ForumOrchard.SearchMeasures.Corpus;
using ForumOrchard.SearchMeasures.Reporting;
using ForumOrchard.SearchMeasures.Sites;
using ForumOrchard.Testing;

namespace ForumOrchard.SearchMeasures.Judging;

/// <summary>Measures the search with all its steps, then without each of them.</summary>
internal static class RelevanceReport
{
    /// <summary>The tables by their places in the document, each returned when it is finished.</summary>
    /// <param name="isWhole">False skips the value of each step, which takes several minutes.</param>
    /// <exception cref="InvalidOperationException">A judgement is invalid; the message says which.</exception>
    public static async IAsyncEnumerable<(string Place, string Table)> MakeAsync(bool isWhole)
    {
        var samples = SampleCorpus.Take(JudgedSite.Samples).ToList();
        var measured = await MeasureAsync([Ablation.None, .. isWhole ? Ablation.All.Where(one => one.Index is null) : []], samples);
        var whole = measured[0].Scores;
        foreach (var poor in whole.Where(score => score.Ndcg10 < RelevanceTables.Goal).OrderBy(score => score.Ndcg10))
        {
            Console.Error.WriteLine($"  {poor.Ndcg10:0.00} {poor.Query.Culture} {poor.Query.Class}: {poor.Query.Query} → {string.Join(", ", poor.First.Select(one => $"{one.Path} ({one.Grade})"))}");
        }

        yield return ("relevance", RelevanceTables.ByClass(whole));
        if (!isWhole)
        {
            yield break;
        }

        foreach (var ablation in Ablation.All.Where(one => one.Index is not null))
        {
            measured.AddRange(await MeasureAsync([ablation], samples));
        }

        var without = Ablation.All.Select(ablation => (ablation.Name, measured.Single(one => one.Name == ablation.Name).Scores));
        yield return ("ablation", RelevanceTables.Without(whole, without));
    }

    /// <summary>Measures searches that share an index, on one site.</summary>
    /// <exception cref="InvalidOperationException">A judgement is invalid; the message says which.</exception>
    private static async Task<List<(string Name, IReadOnlyList<QueryScore> Scores)>> MeasureAsync(IReadOnlyList<Ablation> ablations, IReadOnlyList<Sample> samples)
    {
        var search = new AblatedSearch();
        await using var site = new ForumSite
        {
            ChangeServices = services =>
            {
                search.Change(services);
                ablations[0].Index?.Invoke(services);
            },
        };
        await site.InitializeAsync();
        await JudgedSite.FillAsync(site, samples);
        var items = await JudgedSite.ItemsAsync(site, samples);
        if (JudgementCheck.Faults(JudgedQuery.All, items).ToList() is { Count: > 0 } faults)
        {
            throw new InvalidOperationException("Judgements that cannot be right:\n" + string.Join('\n', faults));
        }

        var measured = new List<(string Name, IReadOnlyList<QueryScore> Scores)>();
        foreach (var ablation in ablations)
        {
            Progress.Say($"relevance without {ablation.Name}");
            search.Current = ablation;
            measured.Add((ablation.Name, await RelevanceRun.MeasureAsync(new SearchVisitor(site.Client), items, JudgedQuery.All, isElsewhereSeen: ablation.HasOtherLanguages)));
        }

        return measured;
    }
}
