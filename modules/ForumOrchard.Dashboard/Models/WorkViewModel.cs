using ForumOrchard.Dashboard.Panels;

namespace ForumOrchard.Dashboard.Models;

/// <summary>What the dashboard shows to a person.</summary>
public class WorkViewModel
{
    /// <summary>By kind and place.</summary>
    public IReadOnlyList<Panel> Panels { get; set; } = [];
}
