namespace ForumOrchard.SearchMeasures.Judging;

/// <summary>Finds errors in judgements before they are used.</summary>
internal static class JudgementCheck
{
    /// <summary>One line per error; none if all are valid.</summary>
    public static IEnumerable<string> Faults(IReadOnlyList<JudgedQuery> queries, IReadOnlyList<JudgedItem> items)
    {
        foreach (var same in queries.GroupBy(query => (query.Culture, query.Query)).Where(same => same.Count() > 1))
        {
            yield return $"{same.Key.Culture} \"{same.Key.Query}\" is there twice.";
        }

        foreach (var query in queries)
        {
            foreach (var fault in Faults(query, items))
            {
                yield return $"{query.Culture} \"{query.Query}\": {fault}";
            }
        }
    }

    private static IEnumerable<string> Faults(JudgedQuery query, IReadOnlyList<JudgedItem> items)
    {
        foreach (var criterion in query.Grades)
        {
            var unknown = criterion.Where?.Keys.Where(name => !JudgedItem.Names.Contains(name)).ToList() ?? [];
            if (criterion.Grade is < 1 or > 3)
            {
                yield return $"the grade {criterion.Grade} is none of 1, 2, 3.";
            }
            else if (unknown.Count > 0)
            {
                yield return $"there is no attribute \"{unknown[0]}\".";
            }
            else if (!items.Any(item => criterion.Holds(item, query.Culture)))
            {
                yield return $"nothing is meant by {criterion.Item ?? string.Join(", ", criterion.Where?.Select(one => $"{one.Key}: {one.Value}") ?? [])}.";
            }
        }

        if (!query.Grades.Any(criterion => criterion.Grade >= Relevance.Relevant))
        {
            yield return $"nothing has a grade of {Relevance.Relevant} or 3.";
        }
    }
}
