using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ForumOrchard.Translations.Rights;

/// <summary>The languages in the form of a user.</summary>
public class WorkLanguagesViewModel
{
    /// <summary>Whether the user may work only in some of the languages; null if the form does not say.</summary>
    public bool? IsLimited { get; set; }

    /// <summary>Names of the cultures that are ticked.</summary>
    public IList<string> Languages { get; set; } = [];

    /// <summary>All languages of the site, and those of the user that it no longer has.</summary>
    [BindNever]
    public IReadOnlyList<string> All { get; set; } = [];
}
