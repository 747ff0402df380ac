using OrchardCore.DisplayManagement;

namespace ForumOrchard.Organization.ViewModels;

/// <summary>The items listed below a page's body.</summary>
public class PageListViewModel
{
    public IReadOnlyList<IShape> Entries { get; set; } = [];
}
