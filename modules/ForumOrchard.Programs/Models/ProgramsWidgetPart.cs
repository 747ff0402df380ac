using OrchardCore.ContentManagement;

namespace ForumOrchard.Programs.Models;

/// <summary>A widget with all programs in the page's language; it has no settings.</summary>
public sealed class ProgramsWidgetPart : ContentPart;
