using ForumOrchard.Pages.Descriptions;
using ForumOrchard.Pages.Translations;
using OrchardCore.DisplayManagement.Views;

namespace ForumOrchard.Pages.Untranslated;

/// <summary>The notice shown for a missing translation: the shape <c>Untranslated</c>.</summary>
public class UntranslatedViewModel() : ShapeViewModel("Untranslated")
{
    /// <summary>The page in the languages that it has; at least one.</summary>
    public IReadOnlyList<PageVersion> Versions { get; init; } = [];

    /// <summary>The address of the notice, which the wish is sent to, from the application's root.</summary>
    public string Address { get; init; } = string.Empty;

    /// <summary>Whether the visitor has just asked for the translation.</summary>
    public bool IsAsked { get; init; }

    /// <summary>The lists that have something in the missing language.</summary>
    public IReadOnlyList<PageLink> Sections { get; init; } = [];
}
