using ForumOrchard.Pages.Latest;

namespace ForumOrchard.Publications.Models;

/// <summary>A widget with the newest publications in the page's language.</summary>
public sealed class LatestPublicationsWidgetPart : LatestWidgetPart;
