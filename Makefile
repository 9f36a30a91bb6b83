# Builds, installs and packages the program; what is installed where is install.sh's and generated/installed's.
#   make && make install [PREFIX=/usr/local] [DESTDIR=] [NAME=virsh]
#   make uninstall       with the same words as `make install`
#   make deb             a package for Debian in target/debian
PREFIX = /usr/local
DESTDIR =
NAME = virsh
# Recipes take the values from the environment, where no shell takes a blank or a quote in them for its own.
export PREFIX DESTDIR NAME

all:
	cargo build --release --locked --package virsh

# Root may have no cargo, so nothing is built here.
install:
	./install.sh "$$NAME"

uninstall:
	./install.sh --remove "$$NAME"

deb:
	mkdir -p target/debian
	PREFIX=/usr DESTDIR= debian/rules binary PACKAGES=target/debian

.PHONY: all install uninstall deb
