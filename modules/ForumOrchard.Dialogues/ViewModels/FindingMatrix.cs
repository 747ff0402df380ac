using ForumOrchard.Dialogues.Models;
using ForumOrchard.Terms;

namespace ForumOrchard.Dialogues.ViewModels;

/// <summary>The findings of one session: a row per country, a column per kind. Empty columns are omitted.</summary>
/// <param name="Title">The session's title.</param>
/// <param name="Columns">The column headings.</param>
/// <param name="Rows">Countries in taxonomy order.</param>
public sealed record FindingMatrix(string Title, IReadOnlyList<string> Columns, IReadOnlyList<FindingRow> Rows)
{
    /// <summary>The kinds of finding, in column order.</summary>
    public static readonly IReadOnlyList<string> Kinds = ["experience", "barrier", "recommendation"];

    /// <param name="session">The session.</param>
    /// <param name="findings">The dialogue's findings; those of other sessions are ignored.</param>
    /// <param name="countries">The taxonomy of countries; findings of unknown countries are ignored.</param>
    /// <param name="nameOfKind">Returns the heading for a kind.</param>
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

/// <summary>The findings of one country.</summary>
public sealed record FindingRow(string Country, IReadOnlyList<FindingCell> Cells);

/// <summary>The findings of one kind by one country; no texts if there are none.</summary>
/// <param name="Label">The column heading, repeated for narrow screens that show no columns.</param>
/// <param name="Texts">One sentence each.</param>
public sealed record FindingCell(string Label, IReadOnlyList<string> Texts);
