using System.Globalization;
using ForumOrchard.Dialogues.Models;
using ForumOrchard.Dialogues.ViewModels;
using ForumOrchard.Pages.Texts;
using ForumOrchard.Terms;

namespace ForumOrchard.Dialogues.Services;

/// <summary>Turns sessions and findings into tables, and posted tables into sessions and findings. What a table has no place for stays as it is.</summary>
internal static class FindingEdits
{
    /// <summary>The sessions with their tables, and the findings that have no place in them.</summary>
    public static (List<SessionRow> Sessions, List<LooseFinding> Loose) Read(DialoguePart part, TermList countries)
    {
        var sessions = part.Sessions.DistinctBy(session => session.Id).Select((session, i) => new SessionRow
        {
            Id = session.Id,
            Title = session.Title,
            Order = (i + 1).ToString(CultureInfo.InvariantCulture),
            Cells = countries.All
                .SelectMany(country => FindingMatrix.Kinds.Select(kind => (Kind: kind, Country: country.ContentItemId)))
                .ToDictionary(cell => SessionRow.KeyOf(cell.Kind, cell.Country), cell => (string?)TextOf(part, session.Id, cell.Kind, cell.Country), StringComparer.Ordinal),
        });
        var loose = part.Findings.Where(finding => !HasPlace(finding, part, countries))
            .Select(finding => new LooseFinding { Country = finding.Country, Session = finding.Session, Kind = finding.Kind, Text = finding.Text });
        return ([.. sessions], [.. loose]);
    }

    /// <summary>Applies a valid form to a dialogue.</summary>
    public static void Apply(DialoguePart part, IReadOnlyList<SessionRow> posted, IReadOnlyList<LooseFinding> loose, TermList countries)
    {
        var findings = part.Findings.Where(finding => HasPlace(finding, part, countries) || !loose.Any(one => one.Remove && one.IsOf(finding))).ToList();
        var taken = part.Sessions.Select(session => session.Id).Concat(findings.Select(finding => finding.Session)).ToHashSet(StringComparer.Ordinal);
        var known = new HashSet<string>(StringComparer.Ordinal);
        var sessions = new List<(Session Session, int Order)>();
        foreach (var (i, row) in posted.Index().Where(row => !row.Item.IsEmpty))
        {
            var stored = part.Sessions.FirstOrDefault(session => session.Id == row.Id && known.Add(session.Id));
            if (row.Remove)
            {
                findings.RemoveAll(finding => finding.Session == stored?.Id);
                continue;
            }

            var id = stored?.Id ?? FreeId(taken);
            sessions.Add((new Session { Id = id, Title = row.Title!.Trim() }, Rank(OrderOf(row) ?? i + 1, i + 1)));
            foreach (var (key, text) in row.Cells)
            {
                if (Split(key) is (var kind, var country) && !Lines.Of(text).SequenceEqual(Lines.Of(TextOf(part, id, kind, country))))
                {
                    Replace(findings, id, kind, country, text);
                }
            }
        }

        // A session that the form did not have keeps its place.
        sessions.AddRange(part.Sessions.Select((session, i) => (session, Rank(i + 1, i + 1))).Where(one => !known.Contains(one.session.Id)));
        part.Sessions = [.. sessions.OrderBy(one => one.Order).Select(one => one.Session)];
        part.Findings = findings;
    }

    /// <summary>The place that an editor gives a session; null for none, or for what is no number.</summary>
    public static int? OrderOf(SessionRow row) => int.TryParse(row.Order, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var order) && order is > 0 and < 1000 ? order : null;

    /// <summary>Kind and country of a cell; null for a key of none.</summary>
    public static (string Kind, string Country)? Split(string key) =>
        key.Split('-', 2) is [var kind, { Length: > 0 } country] && FindingMatrix.Kinds.Contains(kind) ? (kind, country) : null;

    /// <summary>Of two sessions with one place, the one that was moved goes where it was moved to.</summary>
    private static int Rank(int order, int before) => (2 * order) + order.CompareTo(before);

    /// <summary>An empty line between two findings shows where a long one ends.</summary>
    private static string TextOf(DialoguePart part, string session, string kind, string country) => string.Join(
        "\n\n", part.Findings.Where(finding => finding.Session == session && finding.Kind == kind && finding.Country == country).Select(finding => finding.Text));

    private static bool HasPlace(Finding finding, DialoguePart part, TermList countries) =>
        FindingMatrix.Kinds.Contains(finding.Kind) && countries.ById(finding.Country) is not null && part.Sessions.Any(session => session.Id == finding.Session);

    /// <summary>Puts the new findings of a cell where the old ones stood.</summary>
    private static void Replace(List<Finding> findings, string session, string kind, string country, string? text)
    {
        bool IsOfCell(Finding finding) => finding.Session == session && finding.Kind == kind && finding.Country == country;
        var place = findings.FindIndex(IsOfCell);
        findings.RemoveAll(IsOfCell);
        findings.InsertRange(place < 0 ? findings.Count : place, Lines.Of(text).Select(line => new Finding { Session = session, Kind = kind, Country = country, Text = line }));
    }

    /// <summary>An id that neither a session nor a finding has: a new session must not get the findings of one that is gone.</summary>
    private static string FreeId(HashSet<string> taken)
    {
        var number = 1;
        while (!taken.Add("s" + number.ToString(CultureInfo.InvariantCulture)))
        {
            number++;
        }

        return "s" + number.ToString(CultureInfo.InvariantCulture);
    }
}
