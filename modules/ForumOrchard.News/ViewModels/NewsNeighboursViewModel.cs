using OrchardCore.ContentManagement;

namespace ForumOrchard.News.ViewModels;

/// <summary>The neighbors of an article; null at either end.</summary>
public class NewsNeighboursViewModel
{
    /// <summary>The next older article.</summary>
    public ContentItem? Previous { get; set; }

    /// <summary>The next newer article.</summary>
    public ContentItem? Next { get; set; }
}
