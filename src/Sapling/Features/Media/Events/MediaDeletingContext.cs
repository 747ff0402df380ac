namespace OrchardCore.Media.Events;

/// <summary>A file or folder is about to be deleted.</summary>
public class MediaDeletingContext : MediaContextBase;
