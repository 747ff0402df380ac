namespace OrchardCore.Media.Events;

/// <summary>Before a file or folder is created.</summary>
public class MediaCreatingContext : MediaContextBase;
