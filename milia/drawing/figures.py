"""Outlines of a face, a bust, a body, an ear, a forearm and a patch of skin."""

from milia.drawing.palette import SkinPalette, mix
from milia.drawing.svg import element, gradient, line

# The path data stand in px on a sheet 320 wide, as milia.drawing.sites uses them.
Limb = tuple[str, float]
HAIR = "#2b2220"
PATCH_BOX = (24, 16, 272, 214)


def lighting(colours: SkinPalette) -> str:
    """Define the light on a figure, from the upper left; every outline here is filled with it."""
    stops = ((0, colours.light, 1), (0.55, colours.skin, 1), (1, colours.skin, 1))
    return gradient(f"lit-{colours.skin[1:]}", stops, in_picture=True)


def lit(colours: SkinPalette) -> str:
    """Refer to ``lighting(colours)``, as the value of a fill or a stroke."""
    return f"url(#lit-{colours.skin[1:]})"


def silhouette(limbs: list[Limb], colours: SkinPalette) -> str:
    """Join shapes into one body with one outline.

    Parameters
    ----------
    limbs
        Pairs of (path data, thickness in px); thickness 0 stands for a filled shape.
    colours
        Colours of the skin tone.

    Returns
    -------
    str
        SVG text.
    """
    edge = "".join(_limb(data, width, 2.8, colours.line) for data, width in limbs)
    return edge + "".join(_limb(data, width, 0, lit(colours)) for data, width in limbs)


def _limb(data: str, width: float, edge: float, colour: str) -> str:
    fill = "none" if width else colour
    return element(
        "path",
        d=data,
        fill=fill,
        stroke=colour,
        stroke_width=width + edge,
        stroke_linecap="round",
        stroke_linejoin="round",
    )


def _hair(data: str, colours: SkinPalette) -> str:
    return element("path", d=data, fill=HAIR, stroke=colours.line, stroke_width=1)


def _features(colours: SkinPalette, *data: str) -> str:
    return line("".join(data), colours.line, 1.5, stroke_linecap="round", stroke_linejoin="round")


def adult_face(colours: SkinPalette) -> str:
    """Draw the face of an adult with closed eyes, so that the lids are seen."""
    neck = (
        "M132 170C134 202 128 212 108 219C80 228 58 230 46 240L274 240"
        "C262 230 240 228 212 219C192 212 186 202 188 170Z"
    )
    ears = (
        "M98 98C84 88 80 110 87 126C91 138 99 142 104 136"
        "M222 98C236 88 240 110 233 126C229 138 221 142 216 136"
    )
    head = (
        "M160 20C206 20 227 56 225 104C223 140 208 170 187 189C172 201 148 201 133 189"
        "C112 170 97 140 95 104C93 56 114 20 160 20Z"
    )
    hair = (
        "M94 108C82 38 118 4 160 6C202 4 238 38 226 108C223 86 216 66 200 54"
        "C178 64 138 64 120 54C104 66 97 86 94 108Z"
    )
    return (
        silhouette([(neck, 0), (ears, 6), (ears, 0), (head, 0)], colours)
        + _hair(hair, colours)
        + _features(
            colours,
            "M116 95C124 88 138 88 147 93M173 93C182 88 196 88 204 95",
            "M118 108C126 101 141 101 148 109M172 109C179 101 194 101 202 108",
            "M117 114C126 121 141 121 149 114M171 114C179 121 194 121 203 114",
            "M154 106C153 124 150 134 146 143C143 151 150 155 155 152C158 155 162 155 165 152"
            "C170 155 177 151 174 143",
            "M139 174C148 168 155 168 160 171C165 168 172 168 181 174C166 177 154 177 139 174"
            "C150 186 170 186 181 174",
        )
    )


def newborn(colours: SkinPalette) -> str:
    """Draw a newborn from the front, down to the waist."""
    trunk = (
        "M138 144C130 152 112 150 102 160C98 174 104 196 107 238L213 238"
        "C216 196 222 174 218 160C208 150 190 152 182 144Z"
    )
    arms = "M112 166C96 180 76 188 61 203M208 166C224 180 244 188 259 203"
    fists = "M56 209h.1M264 209h.1"
    head = (
        "M160 16C206 16 234 46 234 86C234 128 202 152 160 152C118 152 86 128 86 86"
        "C86 46 114 16 160 16Z"
    )
    ears = "M92 90C78 84 76 100 86 108L96 110ZM228 90C242 84 244 100 234 108L224 110Z"
    down = (
        "M108 47C116 26 136 14 160 14C184 14 204 26 212 47"
        "C205 38 197 33 190 34C186 28 178 27 172 31"
        "C167 24 157 24 152 30C145 26 137 28 133 34C125 32 115 38 108 47Z"
    )
    return (
        silhouette([(trunk, 0), (arms, 25), (fists, 29), (ears, 7), (ears, 0), (head, 0)], colours)
        + _hair(down, colours)
        + _features(
            colours,
            "M113 89C120 85 132 85 139 88M181 88C188 85 200 85 207 89",
            "M112 99C120 106 133 106 140 99M180 99C187 106 200 106 208 99",
            "M152 98C151 106 147 111 144 116C142 123 149 126 155 122C158 125 162 125 165 122"
            "C171 126 178 123 176 116C173 111 169 106 168 98",
            "M145 136C152 133 156 134 160 136C164 134 168 133 175 136C168 143 152 143 145 136",
            "M136 190h.1M184 190h.1M160 228v3",
            "M43 210C47 208 50 208 53 210M47 216C50 213 53 213 56 214M53 221C55 218 58 217 61 218",
            "M277 210C273 208 270 208 267 210M273 216C270 213 267 213 264 214"
            "M267 221C265 218 262 217 259 218",
        )
    )


def bust(colours: SkinPalette) -> str:
    """Draw an adult's head, neck, upper trunk and upper arms."""
    head = (
        "M160 14C186 14 198 34 196 60C195 84 178 106 160 106C142 106 125 84 124 60"
        "C122 34 134 14 160 14Z"
    )
    hair = (
        "M123 62C116 26 134 6 160 6C186 6 204 26 197 62C195 48 190 38 182 33"
        "C170 38 150 38 138 33C130 38 125 48 123 62Z"
    )
    trunk = (
        "M142 116C128 130 106 134 92 142C98 178 104 208 104 260L216 260"
        "C216 208 222 178 228 142C214 134 192 130 178 116Z"
    )
    arms = "M93 158C80 184 74 208 72 270M227 158C240 184 246 208 248 270"
    figure = (
        silhouette([("M160 96V128", 32), (arms, 33), (trunk, 0), (head, 0)], colours)
        + _hair(hair, colours)
        + _features(
            colours,
            "M135 52C139 49 147 49 151 51M169 51C173 49 181 49 185 52",
            "M136 60C140 64 147 64 151 60M169 60C173 64 180 64 184 60",
            "M157 58C156 68 153 73 155 77C158 80 162 80 165 77",
            "M148 89C154 87 166 87 172 89C164 94 156 94 148 89",
            "M126 142C138 146 148 148 154 154M194 142C182 146 172 148 166 154",
        )
    )
    # A nested svg cuts the figure off at its lower edge.
    return element("svg", figure, width=320, height=238)


def body(colours: SkinPalette) -> str:
    """Draw a whole body from the front."""
    head = (
        "M160 10C175 10 182 20 181 33C180 46 170 56 160 56C150 56 140 46 139 33"
        "C138 20 145 10 160 10Z"
    )
    trunk = (
        "M136 74C150 69 170 69 184 74C188 92 182 108 181 122C182 136 186 146 184 160"
        "C172 166 148 166 136 160C134 146 138 136 139 122C138 108 132 92 136 74Z"
    )
    arms = "M138 80C124 98 116 124 108 148M182 80C196 98 204 124 212 148"
    hands = "M107 152h.1M213 152h.1"
    legs = "M148 156C146 180 147 204 146 224L141 229M172 156C174 180 173 204 174 224L179 229"
    hair = (
        "M138 36C135 18 146 7 160 7C174 7 185 18 182 36C181 28 177 22 170 20"
        "C160 25 151 24 146 20C141 24 139 29 138 36Z"
    )
    limbs: list[Limb] = [
        ("M160 50V70", 15),
        (arms, 14),
        (hands, 17),
        (legs, 20),
        (trunk, 0),
        (head, 0),
    ]
    return (
        silhouette(limbs, colours)
        + _hair(hair, colours)
        + _features(
            colours,
            "M148 33C151 36 154 36 156 33M164 33C166 36 169 36 172 33M154 46C158 49 162 49 166 46",
            "M160 138v3",
        )
    )


def patch(colours: SkinPalette) -> str:
    """Draw a patch of skin that belongs to no particular place."""
    x, y, width, height = PATCH_BOX
    return element(
        "rect",
        x=x,
        y=y,
        width=width,
        height=height,
        rx=14,
        fill=lit(colours),
        stroke=colours.line,
        stroke_width=1.4,
    )


def ear(colours: SkinPalette) -> str:
    """Draw a left ear with the skin behind it; the face is to the left."""
    hair = (
        "M38 16H282C290 16 296 22 296 30V120C284 84 252 44 190 32C150 26 116 44 104 84"
        "C100 98 94 98 92 86C84 66 60 56 24 58V30C24 22 30 16 38 16Z"
    )
    shell = (
        "M118 82C112 50 146 34 174 48C206 64 204 108 188 138C176 158 170 166 166 186"
        "C162 206 140 210 130 196C123 186 125 170 127 158Z"
    )
    folds = (
        "M128 90C132 64 160 58 174 74C186 92 180 116 166 136C160 146 156 152 152 160",
        "M132 112C142 102 157 108 154 128C151 144 138 148 131 142",
        "M124 112C134 118 134 132 125 138",
    )
    shadow = mix(colours.skin, colours.shade, 0.6)
    return (
        patch(colours)
        + _hair(hair, colours)
        + element("path", d=shell, fill=shadow, transform="translate(7 4)")
        + silhouette([(shell, 0)], colours)
        + _features(colours, *folds)
    )


def forearm(colours: SkinPalette) -> str:
    """Draw a forearm across the picture, hand out of sight."""
    upper = "M14 62C70 46 130 50 186 74C230 90 268 96 306 98"
    lower = "V166C268 168 230 176 186 188C130 206 70 208 14 196Z"
    skin = element("path", d=upper + lower, fill=lit(colours))
    edges = upper + "M306 166C268 168 230 176 186 188C130 206 70 208 14 196"
    return skin + line(edges, colours.line, 1.6)
