namespace Sapling.Features.ContentFields.Picking;

/// <summary>What a form without script posts beside the chosen ids.</summary>
internal sealed class PickerText
{
    /// <summary>Words of a title to look for; null in a form that lists all.</summary>
    public string? Search { get; set; }

    /// <summary>The words for which the form has offered what it found: they are not looked for again.</summary>
    public string? Sought { get; set; }
}
