using ForumOrchard.Pages.Latest;

namespace ForumOrchard.LegalActs.Models;

/// <summary>A widget with the latest acts of the Kyrgyz Republic and the way to all acts; it has no editor for how many.</summary>
public sealed class LawsWidgetPart : LatestWidgetPart;
