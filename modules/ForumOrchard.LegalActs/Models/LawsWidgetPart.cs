using ForumOrchard.Pages.Latest;

namespace ForumOrchard.LegalActs.Models;

/// <summary>A widget with the latest acts of the Kyrgyz Republic and a link to all acts; the number cannot be edited.</summary>
public sealed class LawsWidgetPart : LatestWidgetPart;
