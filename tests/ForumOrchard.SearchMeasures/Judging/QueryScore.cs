namespace ForumOrchard.SearchMeasures.Judging;

/// <summary>The search's score for one query.</summary>
/// <param name="Query">The query.</param>
/// <param name="Ndcg10">nDCG of the first ten results.</param>
/// <param name="ReciprocalRank">Reciprocal rank of the first relevant result.</param>
/// <param name="Recall10">See <see cref="Relevance.Recall"/>.</param>
/// <param name="Recall50">The same, of fifty results.</param>
/// <param name="First">Addresses of the first ten, with their grades.</param>
internal sealed record QueryScore(
    JudgedQuery Query, double Ndcg10, double ReciprocalRank, double Recall10, double Recall50, IReadOnlyList<(string Path, int Grade)> First)
{
    public static QueryScore Of(JudgedQuery query, IReadOnlyList<string> found, IReadOnlyDictionary<string, int> grades)
    {
        var ofFound = found.Select(path => grades.GetValueOrDefault(path)).ToList();
        return new QueryScore(
            query,
            Relevance.Ndcg(ofFound, grades.Values, 10),
            Relevance.ReciprocalRank(ofFound),
            Relevance.Recall(ofFound, grades.Values, 10),
            Relevance.Recall(ofFound, grades.Values, 50),
            [.. found.Zip(ofFound).Take(10)]);
    }
}
