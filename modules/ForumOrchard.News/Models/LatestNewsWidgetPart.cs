using ForumOrchard.Pages.Latest;

namespace ForumOrchard.News.Models;

/// <summary>A widget with the newest articles in the page's language.</summary>
public sealed class LatestNewsWidgetPart : LatestWidgetPart;
