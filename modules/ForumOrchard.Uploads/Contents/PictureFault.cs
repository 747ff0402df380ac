namespace ForumOrchard.Uploads.Contents;

/// <summary>Why a picture is refused.</summary>
internal enum PictureFault
{
    None,

    /// <summary>Of no format that is read, or damaged.</summary>
    Unreadable,

    /// <summary>More than <see cref="Picture.MostPixels"/>.</summary>
    TooLarge,
}
