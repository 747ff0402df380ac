namespace OrchardCore.Media.Events;

/// <summary>Before a file or folder is deleted.</summary>
public class MediaDeletingContext : MediaContextBase;
