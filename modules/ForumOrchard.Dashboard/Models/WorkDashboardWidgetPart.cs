using OrchardCore.ContentManagement;

namespace ForumOrchard.Dashboard.Models;

/// <summary>Shows the panels of the modules. It has no settings: who sees what follows from their permissions.</summary>
public sealed class WorkDashboardWidgetPart : ContentPart;
