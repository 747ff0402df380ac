using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Media.Fields;

namespace ForumOrchard.Programs.Models;

/// <summary>What a program has besides its title, address and body.</summary>
public sealed class ProgramPart : ContentPart
{
    /// <summary>One or two sentences for lists and search engines; plain text.</summary>
    public TextField Summary { get; set; } = new();

    public MediaField Cover { get; set; } = new();

    /// <summary>The year it began; null if unknown.</summary>
    public NumericField StartYear { get; set; } = new();

    /// <summary>The year it ended or will end; null while open-ended.</summary>
    public NumericField EndYear { get; set; } = new();

    /// <summary><c>planned</c>, <c>active</c> or <c>completed</c>.</summary>
    public TextField Status { get; set; } = new();

    /// <summary>Partner organizations, one per line.</summary>
    public TextField Partners { get; set; } = new();

    /// <summary>Position in the list of programs, smallest first.</summary>
    public NumericField Position { get; set; } = new();
}
