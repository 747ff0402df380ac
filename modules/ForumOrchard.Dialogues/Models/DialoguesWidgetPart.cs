using ForumOrchard.Pages.Latest;

namespace ForumOrchard.Dialogues.Models;

/// <summary>A widget with the newest dialogues in the page's language.</summary>
public sealed class DialoguesWidgetPart : LatestWidgetPart;
