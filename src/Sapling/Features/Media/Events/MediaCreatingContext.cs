namespace OrchardCore.Media.Events;

/// <summary>A file or folder is about to be made.</summary>
public class MediaCreatingContext : MediaContextBase;
