using ForumOrchard.Programs.Models;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Programs.ViewModels;

/// <summary>The view model for the templates of a program.</summary>
public class ProgramViewModel
{
    public ProgramPart Part { get; set; } = new();

    public ContentItem ContentItem { get; set; } = new();

    /// <summary>The status in the reader's language; empty if none is set.</summary>
    public string Status { get; set; } = string.Empty;

    /// <summary>The years as printed, "2020–2022" or "2020–"; empty if unknown.</summary>
    public string Period { get; set; } = string.Empty;

    public IReadOnlyList<string> Partners { get; set; } = [];
}
