using OrchardCore.ContentManagement;

namespace ForumOrchard.Programs.Models;

/// <summary>A widget with all programs in the page's language; nothing to set.</summary>
public sealed class ProgramsWidgetPart : ContentPart;
