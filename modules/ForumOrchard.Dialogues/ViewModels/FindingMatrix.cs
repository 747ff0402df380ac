using ForumOrchard.Dialogues.Models;
using ForumOrchard.Terms;

namespace ForumOrchard.Dialogues.ViewModels;

/// <summary>What one session found: a row a country, a column a kind of finding. Only columns that hold something are there.</summary>
/// <param name="Title">The session's title.</param>
/// <param name="Columns">The columns' headings.</param>
/// <param name="Rows">Countries in the taxonomy's order.</param>
public sealed record FindingMatrix(string Title, IReadOnlyList<string> Columns, IReadOnlyList<FindingRow> Rows)
{
    /// <summary>The kinds of finding, in the order of the columns.</summary>
    public static readonly IReadOnlyList<string> Kinds = ["experience", "barrier", "recommendation"];

    /// <param name="session">The session.</param>
    /// <param name="findings">The dialogue's findings; those of other sessions are passed over.</param>
    /// <param name="countries">The taxonomy of countries; a finding of an unknown country is passed over.</param>
    /// <param name="nameOfKind">The heading for a kind.</param>
    public static FindingMatrix Of(Session session, IEnumerable<Finding> findings, TermList countries, Func<string, string> nameOfKind)
    {
        var ofSession = findings
            .Where(finding => finding.Session == session.Id && countries.ById(finding.Country) is not null)
            .ToLookup(finding => (finding.Country, finding.Kind), finding => finding.Text);
        var kinds = Kinds.Where(kind => ofSession.Any(group => group.Key.Kind == kind)).ToArray();

        return new FindingMatrix(
            session.Title,
            [.. kinds.Select(nameOfKind)],
            [
                .. countries.All
                    .Where(country => ofSession.Any(group => group.Key.Country == country.ContentItemId))
                    .Select(country => new FindingRow(
                        country.Name,
                        [.. kinds.Select(kind => new FindingCell(nameOfKind(kind), [.. ofSession[(country.ContentItemId, kind)]]))])),
            ]);
    }
}

/// <summary>What one country found.</summary>
public sealed record FindingRow(string Country, IReadOnlyList<FindingCell> Cells);

/// <summary>What one country found of one kind; no text where it found nothing.</summary>
/// <param name="Label">The column's heading, repeated where a narrow screen shows no columns.</param>
/// <param name="Texts">One sentence each.</param>
public sealed record FindingCell(string Label, IReadOnlyList<string> Texts);
