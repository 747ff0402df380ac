using ForumOrchard.Dialogues.Models;
using ForumOrchard.Pages.Texts;
using ForumOrchard.Terms;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ForumOrchard.Dialogues.ViewModels;

/// <summary>The form of a dialogue's sessions and findings, as it is shown and posted.</summary>
public class DialogueEditorViewModel
{
    /// <summary>Null if the posted form had no sessions to edit. The last one is empty, for a new session.</summary>
    public List<SessionRow?>? Sessions { get; set; }

    /// <summary>The stored findings that no table has a place for.</summary>
    public List<LooseFinding?> Loose { get; set; } = [];

    /// <summary>The rows of each table.</summary>
    [BindNever]
    public IReadOnlyList<Term> Countries { get; set; } = [];

    /// <summary>The columns of each table: code and name.</summary>
    [BindNever]
    public IReadOnlyList<KeyValuePair<string, string>> Kinds { get; set; } = [];
}

/// <summary>A session with the table of its findings.</summary>
public class SessionRow
{
    /// <summary>Null or empty for a new session.</summary>
    public string? Id { get; set; }

    public string? Title { get; set; }

    /// <summary>Its place among the sessions, from 1; empty for the place that it has.</summary>
    public string? Order { get; set; }

    /// <summary>Whether to remove the session with its findings.</summary>
    public bool Remove { get; set; }

    /// <summary>The findings by <see cref="KeyOf"/>, one a line.</summary>
    public Dictionary<string, string?> Cells { get; set; } = [];

    /// <summary>Whether nobody has filled it.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(Id) && string.IsNullOrWhiteSpace(Title) && Cells.Values.All(string.IsNullOrWhiteSpace);

    /// <summary>The key of a cell.</summary>
    public static string KeyOf(string kind, string country) => $"{kind}-{country}";
}

/// <summary>A stored finding of a country, kind or session that the site no longer has. It stays until an editor removes it.</summary>
public class LooseFinding
{
    public string? Country { get; set; }

    public string? Session { get; set; }

    public string? Kind { get; set; }

    public string? Text { get; set; }

    public bool Remove { get; set; }

    internal bool IsOf(Finding finding) =>
        finding.Country == (Country ?? string.Empty) && finding.Session == (Session ?? string.Empty) && finding.Kind == (Kind ?? string.Empty)
        && Lines.Of(finding.Text).SequenceEqual(Lines.Of(Text));
}
