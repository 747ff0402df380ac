using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Fields;

namespace ForumOrchard.Dialogues.Models;

/// <summary>A dialogue between countries: when, who, and what was found.</summary>
public sealed class DialoguePart : ContentPart
{
    public TextField Theme { get; set; } = new();

    /// <summary>One or two sentences for lists and search engines; plain text.</summary>
    public TextField Summary { get; set; } = new();

    /// <summary>When it began, in UTC.</summary>
    public DateTimeField Start { get; set; } = new();

    /// <summary>When it ended, in UTC.</summary>
    public DateTimeField End { get; set; } = new();

    /// <summary><c>online</c>, <c>in-person</c> or <c>hybrid</c>.</summary>
    public TextField Mode { get; set; } = new();

    /// <summary>Where people meet, as it should be printed, "Bishkek, …"; empty where they meet online only.</summary>
    public TextField Place { get; set; } = new();

    /// <summary>The network that held it.</summary>
    public TextField Network { get; set; } = new();

    /// <summary>Organisers, one a line.</summary>
    public TextField Organisers { get; set; } = new();

    /// <summary>Terms of the taxonomy <c>countries</c>.</summary>
    public TaxonomyField Countries { get; set; } = new();

    /// <summary>The programs it belongs to, in whatever language.</summary>
    public LocalizationSetContentPickerField Programs { get; set; } = new();

    /// <summary>In the order of the day.</summary>
    public IList<Session> Sessions { get; set; } = [];

    public IList<Finding> Findings { get; set; } = [];
}
