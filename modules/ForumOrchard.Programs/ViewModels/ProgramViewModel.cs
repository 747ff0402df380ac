using ForumOrchard.Programs.Models;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Programs.ViewModels;

/// <summary>What the templates of a program read.</summary>
public class ProgramViewModel
{
    public ProgramPart Part { get; set; } = new();

    public ContentItem ContentItem { get; set; } = new();

    /// <summary>The status in the reader's language; empty where none is set.</summary>
    public string Status { get; set; } = string.Empty;

    /// <summary>Years as they are printed, "2020–2022" or "2020–"; empty where none is known.</summary>
    public string Period { get; set; } = string.Empty;

    public IReadOnlyList<string> Partners { get; set; } = [];
}
