using OrchardCore.DisplayManagement.Views;

namespace ForumOrchard.Pages.Translations;

/// <summary>The notice shown for a missing translation: the shape <c>Untranslated</c>.</summary>
public class UntranslatedViewModel() : ShapeViewModel("Untranslated")
{
    /// <summary>The title of the original.</summary>
    public string Title { get; init; } = string.Empty;

    /// <summary>The address of the original, from the application's root.</summary>
    public string Url { get; init; } = string.Empty;

    /// <summary>The language of the original.</summary>
    public string Language { get; init; } = string.Empty;
}
