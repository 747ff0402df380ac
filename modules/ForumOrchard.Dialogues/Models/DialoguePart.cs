using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Fields;

namespace ForumOrchard.Dialogues.Models;

/// <summary>A dialogue between countries: time, participants and findings.</summary>
public sealed class DialoguePart : ContentPart
{
    public TextField Theme { get; set; } = new();

    /// <summary>One or two sentences for lists and search engines; plain text.</summary>
    public TextField Summary { get; set; } = new();

    /// <summary>Start in UTC.</summary>
    public DateTimeField Start { get; set; } = new();

    /// <summary>End in UTC.</summary>
    public DateTimeField End { get; set; } = new();

    /// <summary><c>online</c>, <c>in-person</c> or <c>hybrid</c>.</summary>
    public TextField Mode { get; set; } = new();

    /// <summary>Venue as printed, "Bishkek, …"; empty for online dialogues.</summary>
    public TextField Place { get; set; } = new();

    /// <summary>The network that organized it.</summary>
    public TextField Network { get; set; } = new();

    /// <summary>Organizers, one per line.</summary>
    public TextField Organisers { get; set; } = new();

    /// <summary>Terms of the taxonomy <c>countries</c>.</summary>
    public TaxonomyField Countries { get; set; } = new();

    /// <summary>The programs it belongs to, in any language.</summary>
    public LocalizationSetContentPickerField Programs { get; set; } = new();

    /// <summary>In chronological order.</summary>
    public IList<Session> Sessions { get; set; } = [];

    public IList<Finding> Findings { get; set; } = [];
}
